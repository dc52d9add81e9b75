// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Given names: evidence that capitalised words are a person and no paper, place or title.
enum GivenNames {
  /// Names common in English, and names of other languages that stand in English bylines.
  static let english = Lexicon.words(
    """
    Aaron Abby Abigail Adam Adrian Adrienne Agnes Aidan Aileen Alan Albert Alec Alex Alexander Alexandra
    Alexis Alfred Alice Alicia Alison Allan Allen Allison Ally Alyssa Amanda Amber Amelia Amy Andrea Andrew
    Andy Angela Angelina Angie Angus Anita Ann Anna Anne Annette Annie Anthony April Archie Arlene Arnold
    Arthur Ashley Aubrey Audrey Austin Ava Barbara Barney Barry Bart Beatrice Becky Ben Benedict Benjamin
    Bernard Bernie Beth Bethany Betsy Betty Beverly Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda
    Brendan Brent Brett Brian Bridget Brooke Bruce Bryan Bryce Caitlin Calvin Cameron Camille Candace Carl
    Carla Carly Carmen Carol Caroline Carolyn Carrie Casey Catherine Cathy Cecilia Chad Charles Charlie
    Charlotte Chelsea Cheryl Chloe Chris Christian Christie Christina Christine Christopher Chuck Cindy
    Claire Clara Clare Clark Claudia Clayton Clifford Clint Clive Cody Colby Cole Colin Colleen Collin
    Connie Connor Corey Cory Courtney Craig Cristina Crystal Curtis Cynthia Daisy Dale Damian Damien Dan
    Dana Danica Daniel Danielle Danny Darlene Darrell Darren Dave David Dawn Dean Deborah Debbie Debra
    Declan Denise Dennis Derek Diana Diane Dominic Don Donald Donna Dora Doreen Doris Dorothy Doug Douglas
    Drew Duncan Dustin Dylan Ed Eddie Edgar Edith Edmund Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah
    Elizabeth Ella Ellen Elliot Elliott Ellie Emily Emma Eric Erica Erik Erika Erin Ernest Esther Ethan
    Eugene Eva Evan Eve Evelyn Faith Felicity Felix Fiona Florence Frances Francis Frank Franklin Fred
    Freddie Frederick Gabriel Gabrielle Gail Gareth Garrett Gary Gavin Geoff Geoffrey George Georgia Gerald
    Gerard Gerry Gilbert Gillian Gina Glen Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregg Gregory
    Greta Guy Gwen Hannah Harold Harriet Harrison Harry Harvey Hayden Hayley Hazel Heather Hector Heidi
    Helen Helena Henry Herbert Hilary Holly Hope Howard Hugh Hugo Hunter Ian Ibrahim Imogen Ingrid Irene
    Iris Isaac Isabel Isabella Isabelle Isla Ivan Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jake James
    Jamie Jan Jane Janet Janice Jared Jason Jasmine Jasper Jay Jayne Jean Jeff Jeffrey Jen Jenna Jennie
    Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne
    Jocelyn Jodie Jody Joe Joel Joey Johanna John Johnny Jon Jonah Jonas Jonathan Jordan Joseph Josephine
    Josh Joshua Joyce Juan Judith Judy Julia Julian Julianne Julie Juliet Justin Kaitlin Karen Karl Kate
    Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keith Kelly Kelsey Ken Kenneth Kenny Kerry
    Kevin Kieran Kim Kimberly Kirk Kirsten Kirsty Kit Kristen Kristin Kristina Kristy Kurt Kyle Lance Lara
    Larry Laura Lauren Laurie Lawrence Leah Lee Leigh Leo Leon Leonard Les Leslie Lewis Liam Lily Linda
    Lindsay Lindsey Lisa Liz Lloyd Logan Lois Lolita Lorraine Louis Louisa Louise Lucas Lucy Luke Lydia Lynn
    Mackenzie Maddie Madeleine Madeline Madison Maggie Malcolm Mandy Marc Marcia Marcus Margaret Margot
    Maria Marian Marie Marilyn Marina Mario Marion Marissa Mark Marsha Marshall Martha Martin Marvin Mary
    Mason Matt Matthew Maureen Maurice Max Maxine Maya Megan Meg Melanie Melissa Mercy Meredith Mia Michael
    Michele Michelle Mick Mike Mildred Miles Millie Mimi Miranda Mitch Mitchell Moira Mollie Molly Monica
    Morgan Muhammad Murray Myra Nadia Nancy Naomi Natalie Natasha Nate Nathan Nathaniel Neal Neil Nell
    Nelson Niall Nicholas Nick Nicola Nicole Nigel Nina Noah Noel Nora Norma Norman Oliver Olivia Oscar Owen
    Paige Pam Pamela Pat Patricia Patrick Patty Paul Paula Pauline Peggy Penelope Penny Percy Pete Peter
    Phil Philip Phillip Phoebe Phyllis Polly Preston Priscilla Rachael Rachel Ralph Randall Randy Ray
    Raymond Rebecca Reggie Regina Rene Rhonda Rich Richard Rick Ricky Rita Rob Robbie Robert Roberta Robin
    Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosa Rosalind Rose Rosemary Rosie Ross Roxanne
    Roy Ruby Rupert Russ Russell Ruth Ryan Sabrina Sadie Sally Sam Samantha Samuel Sandra Sandy Sara Sarah
    Saul Scott Sean Sebastian Selena Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Shelley Sheri
    Sherry Shirley Sidney Simon Simone Skye Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella
    Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susannah Susie Suzanne Sydney Sylvia
    Tabitha Tamara Tammy Tanya Tara Tatiana Taylor Ted Teresa Terence Teri Terrence Terri Terry Tess Theo
    Theodore Theresa Thomas Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Trevor Tricia Trish
    Tristan Troy Tyler Ursula Valerie Vanessa Vera Verity Vernon Veronica Vicki Vicky Victor Victoria Vince
    Vincent Violet Virginia Vivian Vivienne Walter Wanda Warren Wayne Wendy Wesley Will William Willow
    Wilson Winston Xavier Yolanda Yvette Yvonne Zach Zachary Zack Zeke Zoe Amir Ahmed Ali Omar Hassan
    Hussein Mohammed Mohamed Mohammad Mahmoud Mustafa Khalid Fatima Aisha Layla Leila Samir Tariq Yusuf
    Youssef Bassem Karim Rahim Rania Nour Zeina Hala Amit Anil Arjun Arun Ashok Deepak Devika Gopal Krishna
    Lakshmi Manish Manoj Neha Nidhi Priya Rahul Raj Rajesh Rakesh Ravi Rohit Sanjay Sanjeev Sachin Shilpa
    Suresh Swati Sunil Vijay Vikram Vivek Aditya Akash Ananya Anjali Pooja Meera Wei Ming Xin Jing Yang Jun
    Hui Hiroshi Kenji Takashi Yuki Yuko Akira Satoshi Naoko Chizu Kiyoshi Takeshi Mari Soo Hyun Ji Min Sung
    Jung Joon Seung Young Nguyen Phuong Tran Thanh Linh Minh Sitio Agus Budi Siti Dewi Putu Wayan Chinedu
    Emeka Ngozi Kwame Kofi Ama Tendai Thabo Sipho Nomsa Wanjiku Njoroge Achieng Oluwaseun Ade Abdul Abdullah
    Aoife Alasdair Alana Alexa Alisha Alun Anya Ariana Ariel Arlo Ashleigh Barnaby Bethan Brendon Brianna
    Britney Brittany Bronwen Bronwyn Callum Candice Carys Cassandra Cassie Cathal Cathleen Chantelle Ciara
    Ciaran Clarence Claudette Clementine Colette Colm Conor Cormac Cornelius Dafydd Damon Daphne Daria
    Darius Darryl Daryl Deirdre Delores Demetrius Denny Desmond Dexter Dianne Dinah Dionne Donal Dorian
    Dwayne Dwight Eamon Eamonn Eddy Edie Eilidh Eliza Elsa Elsie Emmett Eoin Ernie Errol Euan Ewan Ewen
    Farah Fergus Finlay Freya Gavan Gemma Genevieve Geraldine Gethin Giles Ginny Giselle Glenda Gráinne
    Grainne Gretchen Gus Gwendolyn Gwyneth Hamish Harriett Hattie Hillary Iain Imran Ina Indira Iona Isobel
    Janelle Janine Janis Jarrod Jeanette Jemima Jermaine Jessie Jillian Jimmie Joanie Jolene Josie Juanita
    Kaitlyn Kara Kasey Katelyn Katharine Katy Keegan Keira Keisha Kelvin Kendra Kerri Kiera Kieron Kiran
    Kirsti Kirstie Kristi Lachlan Lana Lanre Latoya Leanne Lenny Leona Leroy Lillian Lillie Lori Lorna
    Lottie Lucille Lucinda Mabel Maeve Magda Mairi Marlon Marty Meaghan Meghan Mickey Millicent Minnie Morag
    Myles Myrna Myron Ned Nellie Niamh Nikki Noelle Noreen Ollie Oonagh Orla Padraig Padraic Patti Philippa
    Pippa Reginald Renee Rhian Rhiannon Rhys Rohan Roisin Róisín Rudy Rufus Saoirse Seamus Selma Shaquille
    Shari Shauna Sheldon Shelly Shona Sian Siân Silas Sinead Sinéad Siobhan Siobhán Sonya Sybil Tadhg Tamsin
    Tasha Thelma Tiffany Trent Trisha Tyrone Uma Velma Verna Vikki Wendell Wilbur Winifred Zara Zelda Zoey
    Abdulrahman Abhishek Adaeze Adebayo Adeola Akinyi Alok Andile Angelique Aniket Anjana Ankit Ankita
    Antoinette Anuradha Aparna Apoorva Archana Arvind Asif Atul Ayanda Ayesha Babatunde Bhavna Bongani
    Bukola Chetan Chiamaka Chidi Chika Chimamanda Chioma Chukwuma Dinesh Dipika Efua Faisal Farida Farooq
    Femi Folake Gaurav Geeta Gita Gulshan Habib Hamid Hamza Haruna Hemant Ifeanyi Ifeoma Ikenna
    Ismail Itumeleng Jagdish Jamal Joaquin Jose Jyoti Kalpana Kavita Kayode Khanyisile Kishore Kunal Kwabena
    Kwasi Lindiwe Lindani Lungile Madhav Mahesh Mandla Mansoor Maryam Mayank Mehmet Mohit Mpho Mukesh Nabil
    Namrata Nandini Naresh Naveen Nikhil Nisha Nitin Nkechi Nokuthula Nomvula Nosipho Obinna Olumide
    Oluwatobi Onyeka Palesa Pallavi Parveen Pawan Prabhat Pradeep Pramod Prashant Pravin Preeti Priyanka
    Puneet Rafiq Ragini Rajan Rajeev Rajiv Ramesh Ranjit Rashid Rashmi Rehana Rekha Rohini Saad Sadia Saeed
    Saif Salman Sameer Samina Sandeep Sanjana Santosh Satish Saurabh Shabana Shahid Shalini Shankar Sharad
    Shashi Shikha Shivani Shreya Shruti Shweta Sibusiso Siddharth Simphiwe Sindisiwe Smita Sneha Sonali
    Sourav Srinivas Subhash Sudhir Suleiman Sumit Sunita Surendra Sushma Tanvi Tarun Temitope Thandi
    Thandiwe Themba Tolu Tshepo Tunde Ugochukwu Umesh Usman Vandana Varun Vinay Vinod Vishal Wanjiru Wambui
    Yetunde Yogesh Zainab Zanele Zodwa Zubair Zubaida
    """)
}
